package com.acme.library;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Listed in no persistence unit. */
@Entity
public class Draft {

    @Id
    private long id;
}
