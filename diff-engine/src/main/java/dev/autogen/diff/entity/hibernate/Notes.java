package dev.autogen.diff.entity.hibernate;

import java.util.ArrayList;
import java.util.List;

/** Collects what the mapping says and the schema cannot hold. */
final class Notes {

    private final List<String> notes = new ArrayList<>();

    void add(String note) {
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    List<String> all() {
        return List.copyOf(notes);
    }
}
