package dev.autogen.diff.compare;

import dev.autogen.schema.EnumType;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The order of labels where nobody chose one: Hibernate sorts them by its own rules. */
public final class EnumOrder {

    private EnumOrder() {}

    /**
     * Returns what is wanted, enums whose order nobody chose in the order that they have, where they have the same labels.
     *
     * @param chosen the enums whose order somebody chose
     */
    public static Schema kept(Schema wanted, Schema live, Set<QualifiedName> chosen) {
        Map<QualifiedName, EnumType> there =
                live.enumTypes().stream().collect(Collectors.toMap(EnumType::name, Function.identity()));
        List<EnumType> types = wanted.enumTypes().stream()
                .map(type -> chosen.contains(type.name()) ? type : kept(type, there.getOrDefault(type.name(), type)))
                .toList();
        return new Schema(
                wanted.namespaces(), types, wanted.sequences(), wanted.tables(), wanted.others(), wanted.facts());
    }

    private static EnumType kept(EnumType type, EnumType live) {
        return Set.copyOf(type.labels()).equals(Set.copyOf(live.labels())) ? live : type;
    }
}
