package dev.autogen.codegen;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.codegen.RevisionSplit.Part;
import dev.autogen.operation.AddColumn;
import dev.autogen.operation.AddConstraint;
import dev.autogen.operation.AlterColumn;
import dev.autogen.operation.Change;
import dev.autogen.operation.ColumnChange;
import dev.autogen.operation.CreateIndex;
import dev.autogen.operation.DropColumn;
import dev.autogen.operation.DropConstraint;
import dev.autogen.operation.DropIndex;
import dev.autogen.operation.Execute;
import dev.autogen.operation.Operation;
import dev.autogen.schema.QualifiedName;
import java.util.List;
import org.junit.jupiter.api.Test;

class RevisionSplitTest {

    private static final QualifiedName CUSTOMER = QualifiedName.of("customer");
    private static final QualifiedName ACCOUNT = QualifiedName.of("billing", "account");

    @Test
    void each_schema_has_a_revision() {
        Change ofCustomer = added(CUSTOMER, "name");
        Change ofAccount = added(ACCOUNT, "name");
        Change again = added(CUSTOMER, "phone");

        assertThat(RevisionSplit.SCHEMA.parts(List.of(ofCustomer, ofAccount, again)))
                .containsExactly(new Part("", List.of(ofCustomer, again)), new Part("billing", List.of(ofAccount)));
    }

    @Test
    void a_schema_comes_again_where_it_needs_another_one_first() {
        Change ofAccount = added(ACCOUNT, "number");
        Change note = added(CUSTOMER, "note");
        Change reference = change(
                new AddConstraint(CUSTOMER, foreignKey("customer_fkey", "id").references(ACCOUNT, "id")),
                new DropConstraint(CUSTOMER, "customer_fkey"));

        assertThat(RevisionSplit.SCHEMA.parts(List.of(note, ofAccount, reference)))
                .containsExactly(
                        new Part("", List.of(note)),
                        new Part("billing", List.of(ofAccount)),
                        new Part("", List.of(reference)));
    }

    @Test
    void what_the_application_does_not_notice_comes_first() {
        Change removed = added(CUSTOMER, "fax").reversed();
        Change column = added(CUSTOMER, "mail");
        Change index = change(
                new CreateIndex(CUSTOMER, index("customer_mail_idx", "mail")),
                new DropIndex(CUSTOMER, "customer_mail_idx"));
        Change unique = change(
                new CreateIndex(CUSTOMER, index("customer_mail_key", "mail").unique()),
                new DropIndex(CUSTOMER, "customer_mail_key"));
        Change lifted = change(
                new DropConstraint(CUSTOMER, "customer_check"),
                new AddConstraint(CUSTOMER, check("customer_check", "a > 0")));

        assertThat(RevisionSplit.EXPAND_CONTRACT.parts(List.of(removed, column, unique, index, lifted)))
                .containsExactly(
                        new Part("expand", List.of(column, lifted)),
                        new Part("contract", List.of(removed, unique, index)));
    }

    @Test
    void what_stands_on_something_removed_stays_behind_it() {
        Change removed = added(CUSTOMER, "name").reversed();
        Change again = change(new AddColumn(CUSTOMER, column("name", varchar(10))), new DropColumn(CUSTOMER, "name"));
        Change sql = change(new Execute("select 1"), new Execute("select 2"));
        Change other = added(ACCOUNT, "name");

        assertThat(RevisionSplit.EXPAND_CONTRACT.parts(List.of(removed, again)))
                .containsExactly(new Part("contract", List.of(removed, again)));
        assertThat(RevisionSplit.EXPAND_CONTRACT.parts(List.of(removed, sql, other)))
                .containsExactly(new Part("contract", List.of(removed, sql, other)));
    }

    @Test
    void a_column_that_must_have_a_value_may_lack_it_first() {
        Change demanding =
                change(new AddColumn(CUSTOMER, column("name", text()).notNull()), new DropColumn(CUSTOMER, "name"));

        List<Part> parts = RevisionSplit.EXPAND_CONTRACT.parts(List.of(demanding));

        assertThat(parts.get(0).changes().get(0).up()).containsExactly(new AddColumn(CUSTOMER, column("name", text())));
        assertThat(parts.get(1).changes().get(0).up())
                .containsExactly(new AlterColumn(CUSTOMER, "name", List.of(new ColumnChange.NotNull(true))));
        assertThat(parts.get(1).changes().get(0).down())
                .containsExactly(new AlterColumn(CUSTOMER, "name", List.of(new ColumnChange.NotNull(false))));
    }

    @Test
    void the_revisions_follow_each_other() {
        RevisionDraft whole = Drafts.branch(List.of("abc1"), List.of("billing"), List.of("def2"));
        Change removed = added(CUSTOMER, "fax").reversed();

        List<RevisionDraft> drafts =
                RevisionSplit.EXPAND_CONTRACT.drafts(whole, List.of(removed, added(CUSTOMER, "mail")), () -> "ffff");
        assertThat(drafts).hasSize(2);
        assertThat(drafts.get(0).message()).isEqualTo("begin a branch (expand)");
        assertThat(drafts.get(0).branchLabels()).containsExactly("billing");
        assertThat(drafts.get(1).revises()).containsExactly(drafts.get(0).id());
        assertThat(drafts.get(1).message()).isEqualTo("begin a branch (contract)");
        assertThat(drafts.get(1).branchLabels()).isEmpty();
        assertThat(drafts.get(1).id()).isEqualTo("ffff");

        assertThat(RevisionSplit.EXPAND_CONTRACT.drafts(whole, List.of(removed), () -> "ffff"))
                .containsExactly(whole.withChanges(List.of(removed)));
    }

    private static Change added(QualifiedName table, String column) {
        return new Change(
                Change.Kind.ADDED,
                "column " + table + "." + column,
                List.of(new AddColumn(table, column(column, text()))),
                List.of(new DropColumn(table, column)));
    }

    private static Change change(Operation up, Operation down) {
        return Drafts.change(List.of(up), List.of(down));
    }
}
