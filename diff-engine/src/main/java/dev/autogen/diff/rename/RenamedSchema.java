package dev.autogen.diff.rename;

import dev.autogen.schema.Column;
import dev.autogen.schema.Generated;
import dev.autogen.schema.Index;
import dev.autogen.schema.OtherObjects;
import dev.autogen.schema.PartitionOf;
import dev.autogen.schema.Partitioning;
import dev.autogen.schema.Policy;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.RowSecurity;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import dev.autogen.schema.TableOptions;
import dev.autogen.schema.TablePolicy;
import dev.autogen.schema.TableTrigger;
import dev.autogen.sql.Quoting;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A live schema as it is when a plan has run. */
final class RenamedSchema {

    private final RenamePlan plan;
    private final NewNames names;
    private final RenamedTexts texts;

    RenamedSchema(RenamePlan plan, NewNames names, RenamedTexts texts) {
        this.plan = plan;
        this.names = names;
        this.texts = texts;
    }

    Schema of(Schema live) {
        List<Table> tables = live.tables().stream()
                .map(table -> table(table, live.sequences()))
                .sorted(Comparator.comparing(Table::name))
                .toList();
        List<Sequence> sequences = live.sequences().stream()
                .map(this::sequence)
                .sorted(Comparator.comparing(Sequence::name))
                .toList();
        return new Schema(
                live.namespaces(),
                live.enumTypes(),
                sequences,
                tables,
                others(live.others()),
                new RenamedFacts(plan, names).of(live.facts()));
    }

    private Table table(Table table, List<Sequence> sequences) {
        QualifiedName now = table.name();
        RenamedConstraint constraints = new RenamedConstraint(now, plan, texts);
        return new Table(
                plan.table(now),
                table.columns().stream()
                        .map(column -> column(now, column, sequences))
                        .toList(),
                table.constraints().stream()
                        .map(each -> constraints.of(each, names.of(NewName.Kind.CONSTRAINT, now, each.name())))
                        .toList(),
                table.indexes().stream().map(index -> index(now, index)).toList(),
                table.comment(),
                options(now, table.options()));
    }

    private Column column(QualifiedName table, Column column, List<Sequence> sequences) {
        return new Column(
                plan.column(table, column.name()),
                column.type(),
                column.isNotNull(),
                column.defaultSql().map(text -> withSequences(text, sequences)),
                column.identity(),
                column.generated().map(each -> new Generated(texts.of(table, each.expression()), each.isVirtual())),
                column.collation(),
                column.comment(),
                column.storage(),
                column.compression());
    }

    /** PostgreSQL spells the sequence of a default as a literal, with quotes in it where a name needs them. */
    private String withSequences(String text, List<Sequence> sequences) {
        String result = text;
        for (Sequence sequence : sequences) {
            QualifiedName later = name(sequence);
            if (!later.equals(sequence.name())) {
                String spelled = regclass(sequence.name());
                result = result.equals("nextval(" + spelled + ")") ? "nextval(" + regclass(later) + ")" : result;
            }
        }
        return result;
    }

    private static String regclass(QualifiedName name) {
        return Quoting.literal(Quoting.identifier(name)) + "::regclass";
    }

    private Index index(QualifiedName table, Index index) {
        return new Index(
                names.of(NewName.Kind.INDEX, table, index.name()),
                index.keys().stream()
                        .map(key -> RenamedKey.of(key, table, plan, texts))
                        .toList(),
                index.isUnique(),
                index.method(),
                plan.columns(table, index.include()),
                index.predicate().map(condition -> texts.of(table, condition)),
                index.nullsNotDistinct(),
                index.parameters(),
                index.tablespace());
    }

    private TableOptions options(QualifiedName table, TableOptions options) {
        return new TableOptions(
                options.isUnlogged(),
                options.partitioning()
                        .map(each -> new Partitioning(
                                each.strategy(),
                                each.keys().stream()
                                        .map(key -> RenamedKey.of(key, table, plan, texts))
                                        .toList())),
                options.parents().stream().map(plan::table).toList(),
                options.tablespace(),
                options.parameters(),
                options.accessMethod(),
                options.partitionOf().map(each -> new PartitionOf(plan.table(each.parent()), each.bound())));
    }

    private QualifiedName name(Sequence sequence) {
        return sequence.ownedBy().isPresent() ? names.relation(sequence.name()) : plan.sequence(sequence.name());
    }

    private Sequence sequence(Sequence sequence) {
        Optional<Sequence.Owner> owner = sequence.ownedBy()
                .map(each -> new Sequence.Owner(plan.table(each.table()), plan.column(each.table(), each.column())));
        return new Sequence(name(sequence), sequence.type(), sequence.options(), owner, sequence.isUnlogged());
    }

    private OtherObjects others(OtherObjects others) {
        return new OtherObjects(
                others.extensions(),
                others.domains(),
                others.routines(),
                others.views().stream()
                        .map(view -> view.withQuery(texts.of(view.name(), view.query())))
                        .toList(),
                others.materializedViews().stream()
                        .map(view -> view.withQuery(texts.of(view.name(), view.query())))
                        .toList(),
                others.viewIndexes(),
                others.triggers().stream()
                        .map(each -> new TableTrigger(plan.table(each.table()), each.trigger(), each.state()))
                        .toList(),
                others.rowSecurity().stream()
                        .map(each -> new RowSecurity(plan.table(each.table()), each.isEnabled(), each.isForced()))
                        .toList(),
                others.policies().stream()
                        .map(each -> new TablePolicy(plan.table(each.table()), policy(each.table(), each.policy())))
                        .toList());
    }

    private Policy policy(QualifiedName table, Policy policy) {
        return new Policy(
                policy.name(),
                policy.isPermissive(),
                policy.command(),
                policy.roles(),
                policy.using().map(text -> texts.of(table, text)),
                policy.withCheck().map(text -> texts.of(table, text)));
    }
}
