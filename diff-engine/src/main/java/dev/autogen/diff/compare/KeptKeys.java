package dev.autogen.diff.compare;

import dev.autogen.schema.Constraint;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The keys that undeclared foreign keys refer to, which cannot go while those stay. */
final class KeptKeys {

    private record Key(QualifiedName table, Set<String> columns) {}

    private final Set<Key> keys = new HashSet<>();

    static KeptKeys of(Schema live, Schema wanted, Keeping keeping) {
        KeptKeys kept = new KeptKeys();
        for (Table table : live.tables()) {
            boolean isDeclared = wanted.table(table.name()).isPresent();
            if (keeping.keeps(isDeclared ? UndeclaredKind.FOREIGN_KEYS : UndeclaredKind.TABLES)) {
                table.constraints().forEach(kept::add);
            }
        }
        return kept;
    }

    private void add(Constraint constraint) {
        if (constraint instanceof Constraint.ForeignKey key) {
            keys.add(new Key(key.referencedTable(), Set.copyOf(key.referencedColumns())));
        }
    }

    boolean contain(QualifiedName table, Constraint constraint) {
        if (constraint instanceof Constraint.PrimaryKey key) {
            return contain(table, key.columns());
        }
        return constraint instanceof Constraint.Unique unique && contain(table, unique.columns());
    }

    boolean contain(QualifiedName table, Index index) {
        return index.isUnique()
                && contain(table, index.keys().stream().map(IndexKey::text).toList());
    }

    private boolean contain(QualifiedName table, List<String> columns) {
        return keys.contains(new Key(table, Set.copyOf(columns)));
    }
}
