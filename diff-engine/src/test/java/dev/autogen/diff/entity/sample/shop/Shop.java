package dev.autogen.diff.entity.sample.shop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;

/** Entities are nested here on purpose: they must be found all the same. */
public final class Shop {

    private Shop() {}

    /** Part of other tables. */
    @Embeddable
    public static class Address {
        String street;

        @Column(length = 5)
        String zip;
    }

    /** With a second table, and tables for its collections. */
    @Entity
    @Table(name = "customer")
    @SecondaryTable(name = "customer_detail", foreignKey = @ForeignKey(name = "detail_of_customer"))
    public static class Customer {
        @Id
        @GeneratedValue
        Long id;

        @Version
        int version;

        @NaturalId
        String country;

        @NaturalId
        String taxNumber;

        @Column(unique = true)
        String email;

        @Column(table = "customer_detail", length = 2000)
        String biography;

        @Embedded
        Address home;

        @ElementCollection
        Set<String> tags;

        @ElementCollection
        @OrderColumn
        List<String> nicknames;

        @ElementCollection
        @CollectionTable(name = "customer_address", joinColumns = @JoinColumn(name = "customer"))
        @MapKeyColumn(name = "purpose")
        Map<String, Address> addresses;

        @OneToMany(mappedBy = "customer", cascade = CascadeType.ALL)
        Set<Purchase> purchases;

        @OneToMany
        @JoinColumn(name = "recommended_by")
        List<Customer> recommended;

        @ManyToMany
        @JoinTable(
                name = "favourite",
                joinColumns = @JoinColumn(name = "customer_id"),
                inverseJoinColumns = {
                    @JoinColumn(name = "article_code", referencedColumnName = "code"),
                    @JoinColumn(name = "article_supplier", referencedColumnName = "supplier")
                },
                foreignKey = @ForeignKey(name = "favourite_of"))
        Set<Article> favourites;
    }

    /** Shares the id of its customer. */
    @Entity
    @Table(name = "passport")
    public static class Passport {
        @Id
        Long id;

        @MapsId
        @OneToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Customer customer;

        @OneToOne(optional = false)
        Article photograph;
    }

    /** An id of two columns, declared in the order b, a. */
    @Entity
    @Table(name = "article")
    @IdClass(ArticleId.class)
    public static class Article {
        @Id
        int supplier;

        @Id
        @Column(length = 12)
        String code;

        @ManyToOne
        @JoinColumn(
                name = "maker",
                foreignKey =
                        @ForeignKey(
                                name = "article_maker",
                                foreignKeyDefinition =
                                        "foreign key (maker) references customer (id) on update cascade on delete set null"))
        Customer maker;

        @ManyToMany(mappedBy = "favourites")
        Set<Customer> lovers;
    }

    /** The id of an article. */
    public static class ArticleId implements Serializable {
        private static final long serialVersionUID = 1L;
        String code;
        int supplier;

        @Override
        public boolean equals(Object other) {
            return other instanceof ArticleId id && id.supplier == supplier && id.code.equals(code);
        }

        @Override
        public int hashCode() {
            return supplier;
        }
    }

    /** An embedded id that is a foreign key too. */
    @Embeddable
    public static class PurchaseId implements Serializable {
        private static final long serialVersionUID = 1L;
        long number;
        int year;

        @Override
        public boolean equals(Object other) {
            return other instanceof PurchaseId id && id.number == number && id.year == year;
        }

        @Override
        public int hashCode() {
            return year;
        }
    }

    /** Deleted softly. */
    @Entity
    @Table(name = "purchase")
    @SoftDelete
    public static class Purchase {
        @EmbeddedId
        PurchaseId id;

        @ManyToOne(optional = false)
        @JoinColumn(foreignKey = @ForeignKey(name = "PURCHASE_BY", options = "deferrable initially deferred"))
        Customer customer;

        @OneToMany(mappedBy = "purchase")
        @OrderColumn(name = "position")
        List<Line> lines;
    }

    /** Refers by two columns, and once by something that is no primary key. */
    @Entity
    @Table(name = "purchase_line")
    public static class Line {
        @Id
        @GeneratedValue
        Integer id;

        @ManyToOne
        @OnDelete(action = OnDeleteAction.CASCADE)
        Purchase purchase;

        @ManyToOne
        Article article;

        @ManyToOne
        @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
        Customer receiver;

        @ManyToOne
        @JoinColumn(name = "paid_by", referencedColumnName = "email")
        Customer payer;
    }
}
