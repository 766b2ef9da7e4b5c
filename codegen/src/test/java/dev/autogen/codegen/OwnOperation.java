package dev.autogen.codegen;

import dev.autogen.operation.CustomOperation;
import java.util.List;

/** As an application would write one. */
public record OwnOperation(String note) implements CustomOperation {

    @Override
    public List<String> sql() {
        return List.of("select 1");
    }

    @Override
    public String java() {
        return "new " + OwnOperation.class.getName() + "(" + JavaText.literal(note) + ")";
    }
}
