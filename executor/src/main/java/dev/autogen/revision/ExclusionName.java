package dev.autogen.revision;

import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.Names;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** The beginning of an exclusion constraint; {@code with} names the first thing that is compared. */
public record ExclusionName(String name) {

    public ExclusionName {
        Names.checked(name, "constraint");
    }

    public Exclusion with(String column, String operator) {
        return with(IndexKey.column(column), operator);
    }

    public Exclusion with(IndexKey key, String operator) {
        return new Exclusion(Optional.of(name), List.of(ExclusionElement.of(key, operator)));
    }

    /** {@code with(key("box"), name("audit", "&&&"))}, for an operator that the search path does not lead to. */
    public Exclusion with(IndexKey key, QualifiedName operator) {
        return new Exclusion(Optional.of(name), List.of(new ExclusionElement(key, operator)));
    }
}
