package dev.autogen.execute;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Reads what {@link CacheOutput} wrote, in the same order. */
final class CacheInput {

    private final ByteBuffer content;

    CacheInput(ByteBuffer content) {
        this.content = content.slice();
    }

    int number() {
        return content.getInt();
    }

    long time() {
        return content.getLong();
    }

    String text() {
        char[] characters = new char[content.getInt()];
        content.asCharBuffer().get(characters);
        content.position(content.position() + characters.length * Character.BYTES);
        return new String(characters);
    }

    List<String> texts() {
        int size = content.getInt();
        List<String> texts = new ArrayList<>(size);
        for (int index = 0; index < size; index++) {
            texts.add(text());
        }
        return texts;
    }

    byte[] bytes() {
        byte[] bytes = new byte[content.getInt()];
        content.get(bytes);
        return bytes;
    }
}
