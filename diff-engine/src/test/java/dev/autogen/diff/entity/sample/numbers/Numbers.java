package dev.autogen.diff.entity.sample.numbers;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;

/** An entity for each way to number. */
public final class Numbers {

    private Numbers() {}

    /** Numbered by the table itself. */
    @Entity
    @Table(name = "by_identity")
    public static class ByIdentity {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        Integer id;
    }

    /** Numbered by a sequence with steps. */
    @Entity
    @Table(name = "by_sequence")
    public static class BySequence {
        @Id
        @GeneratedValue
        @SequenceGenerator(
                name = "numbers_1",
                sequenceName = "Numbers_Of_Sequence",
                initialValue = 1000,
                allocationSize = 20,
                options = "cache 5 maxvalue 100000 cycle")
        long id;
    }

    /** Numbered downwards from zero. */
    @Entity
    @Table(name = "by_descending")
    public static class ByDescending {
        @Id
        @GeneratedValue
        @SequenceGenerator(name = "numbers_2", sequenceName = "descending", initialValue = 0, allocationSize = -1)
        long id;
    }

    /** Numbered upwards from zero. */
    @Entity
    @Table(name = "by_zero")
    public static class ByZero {
        @Id
        @GeneratedValue
        @SequenceGenerator(name = "numbers_3", sequenceName = "from_zero", initialValue = 0, allocationSize = 1)
        long id;
    }

    /** Numbered by a row of a table. */
    @Entity
    @Table(name = "by_table")
    public static class ByTable {
        @Id
        @GeneratedValue(strategy = GenerationType.TABLE)
        @TableGenerator(name = "numbers_4", table = "counters", pkColumnName = "name", valueColumnName = "value")
        Long id;
    }
}
