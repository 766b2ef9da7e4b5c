package dev.autogen.diff.compare;

import dev.autogen.operation.AlterExtension;
import dev.autogen.operation.CreateExtension;
import dev.autogen.operation.DropExtension;
import dev.autogen.operation.Operation;
import dev.autogen.operation.SetSchema;
import dev.autogen.schema.DatabaseObject;
import dev.autogen.schema.Extension;
import dev.autogen.schema.ObjectKind;
import dev.autogen.schema.Origin;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Extensions: they get another version, or move. */
final class ExtensionKind implements ComparedKind<Extension> {

    private static final Phases PHASES =
            new Phases(Phase.EXTENSION_ADDED, Phase.EXTENSION_CHANGED, Phase.EXTENSION_REMOVED);

    /** Where an extension is that says no schema, but for a role with another search path. */
    private static final String DEFAULT_SCHEMA = "public";

    private final Pairs.Pair<Schema> schemas;

    ExtensionKind(Pairs.Pair<Schema> schemas) {
        this.schemas = schemas;
    }

    @Override
    public List<Extension> in(Schema schema) {
        return schema.others().extensions();
    }

    @Override
    public DatabaseObject object(Extension extension) {
        return new DatabaseObject(ObjectKind.EXTENSION, QualifiedName.of(extension.name()));
    }

    @Override
    public String subject(Extension extension) {
        return "extension " + extension.name();
    }

    @Override
    public List<Operation> make(Extension extension) {
        return List.of(new CreateExtension(said(extension, schemas.live(), schemas.wanted())));
    }

    /** An extension that makes its schema refuses one that is to be there before (CreateExtension in extension.c). */
    static Extension said(Extension extension, Schema... schemas) {
        for (Schema schema : schemas) {
            if (extension
                    .schema()
                    .filter(name -> isMaker(extension, name, schema))
                    .isPresent()) {
                return new Extension(extension.name(), Optional.empty(), extension.version());
            }
        }
        return extension;
    }

    private static boolean isMaker(Extension extension, String namespace, Schema schema) {
        DatabaseObject object = new DatabaseObject(ObjectKind.SCHEMA, QualifiedName.of(namespace));
        return schema.facts().origins().get(object) instanceof Origin.OfExtension origin
                && origin.extension().equals(extension.name());
    }

    @Override
    public List<Operation> drop(Extension extension) {
        return List.of(new DropExtension(extension.name()));
    }

    @Override
    public Optional<List<Operation>> alter(Extension from, Extension to) {
        List<Operation> operations = new ArrayList<>();
        if (from.version().isPresent()
                && to.version().isPresent()
                && !from.version().equals(to.version())) {
            operations.add(new AlterExtension(
                    to.name(), from.version().get(), to.version().get()));
        }
        if (!from.schema().equals(to.schema())) {
            operations.add(new SetSchema(object(to), to.schema().orElse(DEFAULT_SCHEMA)));
        }
        return Optional.of(operations);
    }

    @Override
    public Phases phases(Extension extension) {
        return PHASES;
    }
}
