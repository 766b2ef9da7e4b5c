package com.acme.library;

import java.time.LocalDate;

/** Mapped in orm.xml. */
public class Loan {

    private long number;

    private LocalDate due;
}
