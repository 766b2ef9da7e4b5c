package shop;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Product {

    @Id
    @Column(length = 12)
    private String sku;

    @Column(nullable = false, precision = 10, scale = 2)
    private BigDecimal price;
}
