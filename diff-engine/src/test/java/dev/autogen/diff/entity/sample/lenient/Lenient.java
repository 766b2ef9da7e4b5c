package dev.autogen.diff.entity.sample.lenient;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** One table that Hibernate could not create. */
@Entity
@Table(
        name = "lenient",
        indexes = {
            @Index(name = "lenient_gin", columnList = "document", options = "using gin"),
            @Index(name = "lenient_commas", columnList = "(coalesce(first, 'a, b')), second desc"),
            @Index(name = "lenient_order", columnList = "first, second desc", unique = true)
        },
        uniqueConstraints = @UniqueConstraint(columnNames = "first", options = "with (fillfactor = 70)"),
        options = "with (fillfactor = 70)")
public class Lenient {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(columnDefinition = "bigserial")
    Long id;

    String first;
    String second;

    @Column(columnDefinition = "jsonb storage external")
    String document;
}
