package dev.autogen.diff.entity.sample.definitions;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;

/** One table that has it all. */
@Entity
@Table(
        name = "defined",
        check = {
            @CheckConstraint(name = "Defined_Range", constraint = "lower_bound < upper_bound"),
            @CheckConstraint(constraint = "(lower_bound >= 0) or (upper_bound > 10)")
        },
        comment = "It''s commented")
@SuppressWarnings("deprecation") // Applications still use @Check and @Comment.
@Check(name = "defined_name", constraints = "(name <> '')")
@Check(constraints = "name <> ')'")
public class Definitions {

    @Id
    @Column(columnDefinition = "bigserial")
    Long id;

    @Column(columnDefinition = "varchar(30) default 'abc' not null")
    String name;

    @Column(columnDefinition = "VARCHAR(30) DEFAULT 'a, not null ( b'")
    String quoted;

    @Column(columnDefinition = "timestamp default current_timestamp")
    Instant stamped;

    @Column(columnDefinition = "numeric(10,2) default (1 + 2) check (amount > 0)")
    BigDecimal amount;

    @Column(columnDefinition = "text collate \"C\" unique", nullable = false)
    String code;

    @Column(columnDefinition = "integer generated always as (lower_bound * 2) stored")
    Integer twice;

    @Column(columnDefinition = "integer[] default '{}'::integer[]")
    int[] numbers;

    @Column(name = "lower_bound")
    @Check(constraints = "lower_bound > -1")
    int lowerBound;

    @Column(
            name = "upper_bound",
            check = {
                @CheckConstraint(constraint = "upper_bound < 1000"),
                @CheckConstraint(name = "upper_even", constraint = "upper_bound % 2 = 0")
            },
            comment = "the upper bound",
            options = "default 500")
    int upperBound;

    @ColumnDefault("5")
    Float number;

    @ColumnDefault("true")
    boolean flag;

    @ColumnDefault("'x'")
    @Comment("A letter")
    String letter;

    @GeneratedColumn("lower(letter)")
    String lowered;

    @Collate("C")
    String sorted;
}
