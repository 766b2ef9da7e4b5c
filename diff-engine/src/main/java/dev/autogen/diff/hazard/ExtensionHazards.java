package dev.autogen.diff.hazard;

import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.ExtensionOperation;
import java.util.List;

/** What is dangerous about extensions. */
final class ExtensionHazards implements ExtensionOperation.Visitor<List<String>> {

    @Override
    public List<String> createExtension(CreateExtension operation) {
        return List.of();
    }

    /** An extension brings scripts from one version to another, seldom one for the way back. */
    @Override
    public List<String> alterExtension(AlterExtension operation) {
        return List.of("fails unless the server has a way from " + operation.name() + " " + operation.from() + " to "
                + operation.to() + "; changes what the extension does");
    }

    @Override
    public List<String> dropExtension(DropExtension operation) {
        return List.of("loses what " + operation.name() + " brought: its types, functions and tables with their rows");
    }
}
