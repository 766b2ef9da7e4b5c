package com.acme.ledger;

import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.Set;
import org.hibernate.envers.Audited;
import org.hibernate.envers.NotAudited;

@Entity
@Audited
public class Account {

    @Id
    @GeneratedValue
    private Long id;

    private BigDecimal balance;

    @NotAudited
    private String note;

    @ElementCollection
    private Set<String> owners;
}
