package dev.autogen.diff.entity.sample.history;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Audited;
import org.hibernate.annotations.Temporal;

/** Each way to keep the past of an entity. */
public class History {

    @Entity
    @Table(name = "price")
    @Temporal(rowStart = "valid_from", rowEnd = "valid_to", secondPrecision = 3)
    public static class Price {

        @Id
        Long id;

        @Temporal.Excluded
        String note;

        Integer cents;
    }

    @Entity
    @Table(name = "rent")
    @Temporal
    @Temporal.HistoryTable(name = "rent_before")
    public static class Rent {

        @Id
        Long id;

        Integer cents;
    }

    @Entity
    @Table(name = "contract")
    @Audited
    @SecondaryTable(name = "contract_more")
    @Audited.SecondaryTable(secondaryTableName = "contract_more", secondaryAuditTableName = "contract_more_before")
    public static class Contract {

        @Id
        @GeneratedValue
        Long id;

        @Column(unique = true, nullable = false)
        String name;

        @Column(table = "contract_more")
        String more;

        @Audited.Excluded
        String secret;

        @ElementCollection
        @Audited.CollectionTable(name = "contract_words_before")
        Set<String> words;

        @ManyToMany
        List<Party> parties;

        @ManyToOne
        Party first;
    }

    @Entity
    @Table(name = "party")
    @Audited
    @Audited.Table(name = "party_before", changesetIdColumn = "change", modificationTypeColumn = "kind")
    @Inheritance(strategy = InheritanceType.JOINED)
    public static class Party {

        @Id
        Long id;
    }

    @Entity
    @Table(name = "company")
    @Audited
    public static class Company extends Party {

        String register;
    }
}
