package com.acme.fleet;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.LocalDate;

@Entity
public class Truck extends PanacheEntity {

    @Column(unique = true, length = 12)
    public String licensePlate;

    public LocalDate firstRegistration;
}
