package dev.autogen.diff.rename;

import dev.autogen.AutogenException;
import dev.autogen.schema.CloseName;
import dev.autogen.schema.Column;
import dev.autogen.schema.QualifiedName;
import dev.autogen.schema.Schema;
import dev.autogen.schema.Sequence;
import dev.autogen.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Reads what {@code --rename} was given: {@code invoice:bill}, {@code invoice.amount:total}, {@code invoice_seq:bill_seq}. */
final class RenameRequests {

    private final Schema live;
    private final Schema wanted;
    private final String namespace;

    /**
     * @param namespace the schema that a name without one means
     */
    RenameRequests(Schema live, Schema wanted, String namespace) {
        this.live = live;
        this.wanted = wanted;
        this.namespace = namespace;
    }

    /** What stands before the colon and behind it. */
    private record Request(String text, String from, String to) {

        static Request of(String text) {
            int colon = text.indexOf(':');
            if (colon <= 0 || colon == text.length() - 1 || colon != text.lastIndexOf(':')) {
                throw new AutogenException(
                        "rename refused: " + text + " does not say what is renamed to what",
                        "write it as old:new, such as invoice:bill or invoice.amount:total");
            }
            return new Request(
                    text,
                    text.substring(0, colon).strip(),
                    text.substring(colon + 1).strip());
        }
    }

    /**
     * Returns the renames.
     *
     * @throws AutogenException where one of them cannot be
     */
    RenamePlan read(List<String> texts) {
        List<Request> requests = texts.stream().map(Request::of).toList();
        List<Rename> whole = new ArrayList<>();
        List<Request> columns = new ArrayList<>();
        for (Request request : requests) {
            Optional<Rename> found = table(request).or(() -> sequence(request));
            found.ifPresentOrElse(whole::add, () -> columns.add(request));
        }
        RenamePlan tables = RenamePlan.NONE.with(whole);
        List<Rename> all = new ArrayList<>(whole);
        columns.forEach(request -> all.add(column(request, tables)));
        new RenameRules(live, wanted).check(all);
        return RenamePlan.NONE.with(all);
    }

    private Optional<Rename> table(Request request) {
        QualifiedName from = name(request.from());
        if (live.table(from).isEmpty()) {
            return Optional.empty();
        }
        QualifiedName to = beside(from, request.to());
        require(wanted.tables().stream().map(Table::name).toList(), to, request, "the entities have no table " + to);
        return Optional.of(new Rename.OfTable(from, to));
    }

    private Optional<Rename> sequence(Request request) {
        QualifiedName from = name(request.from());
        boolean isThere = live.sequences().stream()
                .anyMatch(sequence ->
                        sequence.name().equals(from) && sequence.ownedBy().isEmpty());
        if (!isThere) {
            return Optional.empty();
        }
        QualifiedName to = beside(from, request.to());
        require(
                wanted.sequences().stream().map(Sequence::name).toList(),
                to,
                request,
                "the entities have no sequence " + to);
        return Optional.of(new Rename.OfSequence(from, to));
    }

    private Rename column(Request request, RenamePlan tables) {
        int dot = request.from().lastIndexOf('.');
        if (dot < 0) {
            throw unknown(request);
        }
        QualifiedName named = name(request.from().substring(0, dot));
        QualifiedName from = live.table(named).isPresent() ? named : tables.liveTable(named);
        Table table = live.table(from).orElseThrow(() -> unknown(request));
        String column = request.from().substring(dot + 1);
        requireColumn(table, column, request, "the table " + from + " of the database");
        Table target = wanted.table(tables.table(from))
                .orElseThrow(() -> refused(
                        request,
                        "the entities have no table " + tables.table(from),
                        "name its new name, too, with another --rename"));
        String to = request.to().substring(request.to().lastIndexOf('.') + 1);
        requireColumn(target, to, request, "the table " + target.name() + " of the entities");
        return new Rename.OfColumn(from, column, to);
    }

    private static void requireColumn(Table table, String column, Request request, String where) {
        if (table.column(column).isEmpty()) {
            List<String> names = table.columns().stream().map(Column::name).toList();
            throw refused(request, where + " has no column " + column, close(column, names));
        }
    }

    private static void require(
            Collection<QualifiedName> names, QualifiedName name, Request request, String otherwise) {
        if (!names.contains(name)) {
            throw refused(
                    request,
                    otherwise,
                    close(
                            name.toString(),
                            names.stream().map(QualifiedName::toString).toList()));
        }
    }

    private AutogenException unknown(Request request) {
        List<String> names = new ArrayList<>();
        for (Table table : live.tables()) {
            names.add(table.name().toString());
            table.columns().forEach(column -> names.add(table.name() + "." + column.name()));
        }
        live.sequences().forEach(sequence -> names.add(sequence.name().toString()));
        return refused(
                request,
                "the database has no " + (request.from().contains(".") ? "" : "table or sequence ") + request.from(),
                close(request.from(), names));
    }

    private static String close(String name, List<String> names) {
        return CloseName.of(name, names)
                .map(close -> "did you mean " + close + "?")
                .orElse(
                        names.isEmpty()
                                ? "see autogen diff"
                                : "name one that is there; autogen diff lists what differs");
    }

    private static AutogenException refused(Request request, String facts, String fix) {
        return new AutogenException("rename refused: " + request.text() + ": " + facts, fix);
    }

    /** A new name without a schema stands in that of the old one. */
    private QualifiedName beside(QualifiedName from, String to) {
        QualifiedName name = name(to);
        return to.indexOf('.') < 0 ? new QualifiedName(from.schema(), name.name()) : name;
    }

    private QualifiedName name(String text) {
        int dot = text.indexOf('.');
        if (dot <= 0 || dot == text.length() - 1) {
            return QualifiedName.of(text);
        }
        String schema = text.substring(0, dot);
        String name = text.substring(dot + 1);
        return schema.equals(namespace) ? QualifiedName.of(name) : QualifiedName.of(schema, name);
    }
}
