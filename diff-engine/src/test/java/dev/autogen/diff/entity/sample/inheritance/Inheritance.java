package dev.autogen.diff.entity.sample.inheritance;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

/** One hierarchy for each strategy. */
public final class Inheritance {

    private Inheritance() {}

    /** What every entity has. */
    @MappedSuperclass
    public abstract static class Base {
        @Id
        @GeneratedValue(strategy = GenerationType.SEQUENCE)
        Long id;

        @CreationTimestamp
        Instant created;

        @Column(unique = true)
        String externalId;
    }

    /** One table. */
    @Entity
    @Table(name = "payment")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.SINGLE_TABLE)
    @DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.STRING, length = 10)
    public abstract static class Payment extends Base {
        long cents;
    }

    /** In the table of {@link Payment}, not null in its own rows only. */
    @Entity
    @DiscriminatorValue("CARD")
    public static class CardPayment extends Payment {
        @Column(nullable = false, length = 4)
        String lastDigits;
    }

    /** In the table of {@link Payment}. */
    @Entity
    @DiscriminatorValue("CASH")
    public static class CashPayment extends Payment {
        @ManyToOne(optional = false)
        Payment refunded;
    }

    /** A table for the common part and one for each kind. */
    @Entity
    @Table(name = "animal")
    @jakarta.persistence.Inheritance(strategy = InheritanceType.JOINED)
    public static class Animal extends Base {
        String name;
    }

    /** Refers to {@link Animal} by its primary key. */
    @Entity
    @Table(name = "dog")
    @OnDelete(action = OnDeleteAction.CASCADE)
    public static class Dog extends Animal {
        /** How a dog is. */
        public enum Temper {
            CALM,
            WILD
        }

        @Enumerated(EnumType.STRING)
        Temper temper;

        @ManyToOne
        Animal friend;
    }

    /** A table for each kind, none for the common part. */
    @Entity
    @Table(
            name = "vehicle",
            indexes = @Index(columnList = "plate"),
            uniqueConstraints = @UniqueConstraint(columnNames = {"plate", "country"}))
    @jakarta.persistence.Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
    public abstract static class Vehicle {
        @Id
        Long id;

        String plate;
        String country;

        @Column(unique = true)
        String chassis;

        @ManyToOne
        Dog passenger;
    }

    /** A kind with its own column. */
    @Entity
    @Table(name = "car")
    public static class Car extends Vehicle {
        int doors;
    }

    /** A kind with a table of its own that refers to the hierarchy, which no foreign key can. */
    @Entity
    @Table(name = "lorry")
    public static class Lorry extends Vehicle {
        double tons;

        @ManyToOne
        Vehicle towed;
    }
}
