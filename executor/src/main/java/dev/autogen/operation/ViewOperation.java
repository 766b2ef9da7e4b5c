package dev.autogen.operation;

/** An operation on a view or a materialized view. */
public sealed interface ViewOperation extends Operation
        permits CreateView,
                ReplaceView,
                DropView,
                CreateMaterializedView,
                DropMaterializedView,
                RefreshMaterializedView {

    <R> R accept(Visitor<R> visitor);

    @Override
    default <R> R accept(Operation.Visitor<R> visitor) {
        return visitor.view(this);
    }

    /** One method a case, so that a new operation is a compile error wherever it is not handled. */
    interface Visitor<R> {

        R createView(CreateView operation);

        R replaceView(ReplaceView operation);

        R dropView(DropView operation);

        R createMaterializedView(CreateMaterializedView operation);

        R dropMaterializedView(DropMaterializedView operation);

        R refreshMaterializedView(RefreshMaterializedView operation);
    }
}
