package dev.autogen.diff.entity.sample.indexes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** One table with indexes of every kind that Hibernate's own DDL makes. */
@Entity
@Table(
        name = "indexed",
        indexes = {
            @Index(columnList = "first"),
            @Index(columnList = "second, first"),
            @Index(name = "Indexed_Desc", columnList = "first desc, second asc"),
            @Index(name = "indexed_lower", columnList = "(lower(second))"),
            @Index(name = "indexed_call", columnList = "(upper(second)), first"),
            @Index(name = "indexed_class", columnList = "(first) varchar_pattern_ops, (third) nulls first"),
            @Index(name = "indexed_unique_lower", columnList = "(lower(first))", unique = true),
            @Index(name = "indexed_unique", columnList = "third, first", unique = true),
            @Index(columnList = "fourth", unique = true),
            @Index(name = "indexed_partial", columnList = "third", options = "include (fourth) where third > 0"),
            @Index(name = "indexed_nulls", columnList = "(\"Quoted\") desc nulls last")
        },
        uniqueConstraints = {
            @UniqueConstraint(columnNames = {"second", "third"}),
            @UniqueConstraint(
                    name = "indexed_same_twice",
                    columnNames = {"second", "third"}),
            @UniqueConstraint(name = "indexed_lost_name", columnNames = "fifth"),
            @UniqueConstraint(name = "indexed_late", columnNames = "sixth", options = "deferrable initially deferred"),
            @UniqueConstraint(name = "indexed_pk", columnNames = "id")
        })
public class Indexes {

    @Id
    Long id;

    String first;
    String second;
    Integer third;
    Integer fourth;

    @Column(unique = true)
    Integer fifth;

    Integer sixth;

    @Column(name = "`Quoted`")
    Integer quoted;
}
