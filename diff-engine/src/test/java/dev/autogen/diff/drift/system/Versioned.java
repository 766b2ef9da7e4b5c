package dev.autogen.diff.drift.system;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Its version is that of the row. */
@Entity
@Table(name = "versioned")
public class Versioned {

    @Id
    Long id;

    @Column(name = "xmin", insertable = false, updatable = false)
    Long version;
}
