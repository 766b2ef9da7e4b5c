package dev.autogen.diff.entity.sample.naming;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** Names of all kinds. */
public final class Naming {

    private Naming() {}

    /** Without a name of its own the table is called after the nested class. */
    @Entity
    public static class MixedCase {
        @Id
        @GeneratedValue
        Long ID;

        String someText;

        @Column(name = "`Quoted Column`")
        String quoted;

        @Column(name = "\"select\"")
        String reserved;
    }

    /** Quoted, with a capital letter. */
    @Entity
    @Table(name = "`Select`", uniqueConstraints = @UniqueConstraint(name = "Select_PK", columnNames = "`Id`"))
    public static class Quoted {
        @Id
        @Column(name = "`Id`")
        Long id;

        @ManyToOne
        @JoinColumn(name = "`Mixed`")
        MixedCase mixed;
    }

    /** Lives in another schema, its sequence too. */
    @Entity
    @Table(name = "thing", schema = "other")
    public static class OtherSchema {
        @Id
        @GeneratedValue
        @SequenceGenerator(name = "numbers_1", schema = "other", sequenceName = "thing_numbers", allocationSize = 1)
        Long id;

        @ManyToOne
        Explicit explicit;
    }

    /** Says what is the default anyway. */
    @Entity
    @Table(name = "explicit", schema = "public")
    public static class Explicit {
        @Id
        Long id;

        @ManyToOne
        OtherSchema thing;
    }

    /** PostgreSQL cuts names to 63 bytes. */
    @Entity
    @Table(
            name = "a_table_whose_name_is_much_longer_than_the_sixty_three_bytes_of_postgresql",
            uniqueConstraints =
                    @UniqueConstraint(
                            name = "a_unique_key_whose_name_is_much_longer_than_the_sixty_three_bytes_of_postgresql",
                            columnNames = {
                                "id",
                                "a_column_whose_name_is_much_longer_than_the_sixty_three_bytes_of_postgresql"
                            }))
    public static class Long_ {
        @Id
        Long id;

        @Column(name = "a_column_whose_name_is_much_longer_than_the_sixty_three_bytes_of_postgresql")
        String text;

        @Column(name = "sübjekt_ÄÖ")
        String umlaut;
    }
}
