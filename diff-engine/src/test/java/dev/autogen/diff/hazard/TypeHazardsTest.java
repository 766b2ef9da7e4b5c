package dev.autogen.diff.hazard;

import static dev.autogen.revision.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

import dev.autogen.operation.Change;
import dev.autogen.operation.Hazard;
import dev.autogen.operation.Operation;
import dev.autogen.revision.Operations;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** What a reviewer is told about enums, domains, sequences, extensions and names. */
class TypeHazardsTest {

    @Test
    void a_new_label_is_for_the_next_transaction() {
        assertThat(hazards(op -> op.addEnumValue("mood", "calm", after("sad"))))
                .containsExactly("no statement of the same transaction can use 'calm' of mood");
        assertThat(hazards(op -> op.renameEnumValue("mood", "sad", "gloomy")))
                .containsExactly("breaks what still says 'sad' for mood");
    }

    @Test
    void a_replaced_enum_rewrites_each_table_once() {
        assertThat(hazards(op -> op.replaceEnum(
                        enumType("mood", "a", "b", "c", "d"),
                        enumType("mood", "a"),
                        usedBy("person", "mood").map("b", "a"),
                        usedBy("person", "moods")
                                .array()
                                .map("b", "a")
                                .map("c", "a")
                                .map("d", "a"))))
                .containsExactly(
                        "loses data: 'b' in person.mood becomes 'a'",
                        "loses data: 'b' in person.moods becomes 'a'",
                        "loses data: 'c' in person.moods becomes 'a'",
                        "loses data: 'd' in person.moods becomes 'a'",
                        "fails where person.mood is 'c' or 'd'",
                        "rewrites person and locks it meanwhile");
    }

    @Test
    void an_enum_of_a_new_table_is_replaced_in_nobodys_way() {
        assertThat(hazards(op -> {
                    op.createTable("person", column("mood", raw("mood")));
                    op.replaceEnum(enumType("mood", "a", "b"), enumType("mood", "a"), usedBy("person", "mood"));
                }))
                .isEmpty();
    }

    @Test
    void a_check_of_a_domain_reads_every_table() {
        String blocks = "; blocks writes to every table that uses it while they are checked";

        assertThat(hazards(op -> op.createDomain(domain("size", integer())))).isEmpty();
        assertThat(hazards(op -> op.createDomain(domain("size", integer()).check("c", "value > 0"))))
                .containsExactly(
                        "a check of a domain is hard to change later: every table that uses size is read then");
        assertThat(hazards(op -> op.addDomainConstraint("size", check("c", "value > 0"))))
                .containsExactly("fails where a value of size breaks it" + blocks);
        assertThat(hazards(op -> op.validateDomainConstraint("size", "c")))
                .containsExactly("fails where a value of size breaks it" + blocks);
        assertThat(hazards(op -> op.alterDomain("size", nullable().toNotNull())))
                .containsExactly("fails where a value of size is null" + blocks);
        assertThat(hazards(op -> {
                    op.addDomainConstraint("size", check("c", "value > 0").notValid());
                    op.alterDomain("size", notNull().toNullable(), noDefault().to("1"));
                    op.renameDomainConstraint("size", "c", "d");
                    op.dropDomainConstraint("size", "d");
                    op.dropDomain("size");
                }))
                .isEmpty();
    }

    @Test
    void a_sequence_gives_numbers_that_somebody_may_have() {
        assertThat(hazards(op -> op.alterSequence(sequence("ids").incrementBy(50), sequence("ids"))))
                .containsExactly(
                        "run this when no application that takes 50 of ids at once is left: its numbers collide from then on");
        assertThat(hazards(
                        op -> op.alterSequence(sequence("ids"), sequence("ids").as(integer()))))
                .containsExactly("fails where ids is beyond integer");
        assertThat(hazards(op -> op.alterSequence(sequence("ids").as(integer()), sequence("ids"))))
                .isEmpty();
        assertThat(hazards(op -> op.restartSequence("ids", 7)))
                .containsExactly("numbers of ids from 7 on come again where they were taken before");
    }

    @Test
    void an_extension_takes_along_what_it_brought() {
        assertThat(hazards(op -> op.dropExtension("postgis")))
                .containsExactly("loses what postgis brought: its types, functions and tables with their rows");
        assertThat(hazards(op -> op.alterExtension("postgis", "3.4.0", "3.5.0")))
                .containsExactly("fails unless the server has a way from postgis 3.4.0 to 3.5.0;"
                        + " changes what the extension does");
        assertThat(hazards(op -> op.setSchema(object(EXTENSION, "postgis"), "gis")))
                .containsExactly("breaks what does not find the types and functions of postgis in gis");
    }

    @Test
    void another_name_breaks_what_says_the_old_one() {
        assertThat(hazards(op -> op.rename(object(VIEW, name("audit", "entry")), "record")))
                .containsExactly("breaks what still says audit.entry");
        assertThat(hazards(op -> op.setSchema(object(TABLE, "invoice"), "archive")))
                .containsExactly("breaks what still says invoice");
        assertThat(hazards(op -> {
                    op.rename(object(TRIGGER, "touch").of("invoice"), "keep");
                    op.commentOn(object(SCHEMA, "audit"), noComment().to("a"));
                }))
                .isEmpty();
    }

    private static List<String> hazards(Consumer<Operations> code) {
        List<Operation> operations = new ArrayList<>();
        code.accept(new Operations(operations::add));
        Change change = new Change(Change.Kind.CHANGED, "something", operations, List.of());
        return HazardReview.of(List.of(change)).get(0).hazards().stream()
                .map(Hazard::text)
                .toList();
    }
}
