package com.acme.shop.order;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Set;
import java.util.UUID;

@Entity
public class Customer {

    @Id
    private UUID id;

    @Column(unique = true)
    private String emailAddress;

    @ElementCollection
    private Set<String> phoneNumbers;
}
