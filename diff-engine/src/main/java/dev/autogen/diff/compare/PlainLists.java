package dev.autogen.diff.compare;

import dev.autogen.schema.Column;
import dev.autogen.schema.Constraint;
import dev.autogen.schema.Domain;
import dev.autogen.schema.Exclusion;
import dev.autogen.schema.ExclusionElement;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.IndexKey;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The expressions of tables and domains as texts of which PostgreSQL makes what it had. It keeps {@code status in ('a', 'b')}
 * of a {@code varchar} as {@code (status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])}, and
 * of that text it would make another one: it reads the cast of an array that is spelled out as casts of its elements ({@code
 * transformTypeCast} in parse_expr.c). Without the cast it makes it itself, of the array.
 */
final class PlainLists {

    private static final String LITERAL = "(?:E'(?:[^'\\\\]++|\\\\.|'')*+'|'(?:[^']++|'')*+')";
    private static final String NAME = "\"(?:[^\"]++|\"\")++\"";
    private static final String ELEMENT = LITERAL + "::character varying";

    /** A literal or a name in quotes is passed over as a whole. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<operator>= ANY|<> ALL) \\(\\((?<array>ARRAY\\[" + ELEMENT + "(?:, " + ELEMENT
                    + ")*+\\])\\)::text\\[\\]\\)|" + LITERAL + "|" + NAME,
            Pattern.DOTALL);

    private PlainLists() {}

    static Schema of(Schema schema) {
        OtherObjects others = schema.others();
        OtherObjects plain = new OtherObjects(
                others.extensions(),
                others.domains().stream().map(PlainLists::of).toList(),
                others.routines(),
                others.views(),
                others.materializedViews(),
                others.viewIndexes(),
                others.triggers(),
                others.rowSecurity(),
                others.policies());
        return schema.withTables(schema.tables().stream().map(PlainLists::of).toList())
                .withOthers(plain);
    }

    private static Table of(Table table) {
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            columns.add(column.withGenerated(column.generated()
                    .map(generated -> new Generated(plain(generated.expression()), generated.isVirtual()))));
        }
        List<Index> indexes = new ArrayList<>();
        for (Index index : table.indexes()) {
            List<IndexKey> keys = index.keys().stream().map(PlainLists::plain).toList();
            indexes.add(index.withKeys(keys).withPredicate(index.predicate().map(PlainLists::plain)));
        }
        return table.withColumns(columns)
                .withConstraints(
                        table.constraints().stream().map(PlainLists::plain).toList())
                .withIndexes(indexes);
    }

    private static Constraint plain(Constraint constraint) {
        if (constraint instanceof Constraint.Check check) {
            return plain(check);
        }
        if (constraint instanceof Exclusion exclusion) {
            return new Exclusion(
                    exclusion.name(),
                    exclusion.elements().stream()
                            .map(element -> new ExclusionElement(plain(element.key()), element.operator()))
                            .toList(),
                    exclusion.method(),
                    exclusion.include(),
                    exclusion.predicate().map(PlainLists::plain),
                    exclusion.deferrability());
        }
        return constraint;
    }

    private static Constraint.Check plain(Constraint.Check check) {
        return new Constraint.Check(check.name(), plain(check.expression()), check.isInherited(), check.enforcement());
    }

    private static IndexKey plain(IndexKey key) {
        return new IndexKey(
                key.isExpression() ? plain(key.text()) : key.text(),
                key.isExpression(),
                key.descending(),
                key.nullsFirst(),
                key.operatorClass(),
                key.operatorClassParameters(),
                key.collation());
    }

    private static Domain of(Domain domain) {
        return new Domain(
                domain.name(),
                domain.type(),
                domain.collation(),
                domain.defaultSql(),
                domain.isNotNull(),
                domain.checks().stream().map(PlainLists::plain).toList(),
                domain.comment());
    }

    private static String plain(String expression) {
        StringBuilder text = new StringBuilder();
        Matcher token = TOKEN.matcher(expression);
        while (token.find()) {
            String operator = token.group("operator");
            String plain = operator == null ? token.group() : operator + " (" + token.group("array") + ")";
            token.appendReplacement(text, Matcher.quoteReplacement(plain));
        }
        return token.appendTail(text).toString();
    }
}
