package dev.autogen.diff.compare;

import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.Operation;
import dev.autogen.schema.Column;
import dev.autogen.schema.Domain;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.SqlType;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The columns of a domain that is made anew: meanwhile they have the type that is underneath the live one, since PostgreSQL
 * drops no domain that a column has. Those of tables that come or go are made and dropped around it.
 */
record DomainColumns(Domain live, Domain wanted, List<Place> places) {

    private record Place(QualifiedName table, Column column, boolean isKept) {}

    static DomainColumns of(Pairs.Pair<Domain> domains, Pairs.Pair<Schema> schemas) {
        List<Place> places = new ArrayList<>();
        for (Table table : schemas.live().tables()) {
            Optional<Table> after = schemas.wanted().table(table.name());
            // A partition changes with its table.
            if (after.isEmpty() || TableFamily.isPartition(table)) {
                continue;
            }
            for (Column column : table.columns()) {
                if (EnumComparison.isOf(column.type(), domains.live().name())) {
                    boolean isKept = after.get()
                            .column(column.name())
                            .filter(kept -> kept.type().equals(column.type()))
                            .isPresent();
                    places.add(new Place(table.name(), column, isKept));
                }
            }
        }
        return new DomainColumns(domains.live(), domains.wanted(), places);
    }

    Substitution substitution() {
        List<Operation> leave = new ArrayList<>();
        List<Operation> enterWanted = new ArrayList<>();
        List<Operation> leaveWanted = new ArrayList<>();
        List<Operation> enterLive = new ArrayList<>();
        for (Place place : places) {
            SqlType ofDomain = place.column().type();
            SqlType before = underneath(ofDomain, live);
            SqlType after = underneath(ofDomain, wanted);
            leave.add(retyped(place, ofDomain, before, Optional.empty()));
            leaveWanted.add(retyped(place, ofDomain, before, using(place, after, before)));
            enterLive.add(retyped(place, before, ofDomain, Optional.empty()));
            if (place.isKept()) {
                enterWanted.add(retyped(place, before, ofDomain, using(place, before, after)));
            }
        }
        return new Substitution(leave, enterWanted, leaveWanted, enterLive);
    }

    private static SqlType underneath(SqlType type, Domain domain) {
        return type instanceof SqlType.Array ? new SqlType.Array(domain.type()) : domain.type();
    }

    private static Optional<String> using(Place place, SqlType from, SqlType to) {
        return TypeConversion.of(place.table().toString(), place.column().name(), from, to)
                .using();
    }

    private static Operation retyped(Place place, SqlType from, SqlType to, Optional<String> using) {
        return new AlterColumn(place.table(), place.column().name(), List.of(new ColumnChange.Type(from, to, using)));
    }
}
