package dev.autogen.diff.entity.sample.recent;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Numbered by the table that Hibernate makes up; 6.6 inserts its row twice, and fails. */
@Entity
@Table(name = "by_default_table")
public class ByDefaultTable {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE)
    Long id;
}
