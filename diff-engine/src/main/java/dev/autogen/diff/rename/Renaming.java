package dev.autogen.diff.rename;

import dev.autogen.diff.entity.RenameHint;
import dev.autogen.operation.Change;
import dev.autogen.schema.Schema;
import java.util.List;
import java.util.Objects;

/** What is renamed, and what follows from it. */
public final class Renaming {

    private final Schema live;
    private final RenamePlan said;

    /** What was said, and what follows from it in heirs and partitions. */
    private final RenamePlan plan;

    private final NewNames names;

    private Renaming(Schema live, RenamePlan said) {
        this.live = live;
        this.said = said;
        this.plan = InheritedRenames.added(live, said);
        this.names = NewNames.of(live, plan);
    }

    /**
     * Decides.
     *
     * @param live all that is there, with its facts
     * @param compared the part of it that can be renamed
     * @param hints what entities were called before, which counts as if it was given
     * @param namespace the schema that a name without one means
     * @throws dev.autogen.AutogenException where a rename was given that cannot be
     */
    public static Renaming decide(
            Schema live,
            Schema compared,
            Schema wanted,
            String namespace,
            List<RenameHint> hints,
            RenameSettings settings) {
        Objects.requireNonNull(namespace, "namespace is null");
        LikelyRenames likely = new LikelyRenames(compared, wanted);
        RenamePlan plan = new RenameRequests(compared, wanted, namespace).read(settings.given());
        plan = new HintedRenames(compared, wanted, hints).added(plan);
        plan = plan.with(accepted(likely.tables(plan), settings));
        plan = plan.with(likely.sequencesOfTables(plan));
        plan = plan.with(accepted(likely.sequences(plan), settings));
        plan = plan.with(accepted(likely.columns(plan), settings));
        return new Renaming(live, plan);
    }

    private static List<? extends Rename> accepted(List<? extends Rename> likely, RenameSettings settings) {
        return likely.stream().filter(settings.isRename()).toList();
    }

    /** Returns all that has another name when the changes have run. */
    public RenamePlan plan() {
        return plan;
    }

    /**
     * Returns the live schema as it is once {@link #changes} have run.
     *
     * @param texts what becomes of expressions that read renamed columns
     */
    public Schema renamed(RenamedTexts texts) {
        return plan.isEmpty() ? live : new RenamedSchema(plan, names, texts).of(live);
    }

    /** Returns the changes that come before all others. */
    public List<Change> changes() {
        return new RenameChanges(said, names).inOrder();
    }
}
