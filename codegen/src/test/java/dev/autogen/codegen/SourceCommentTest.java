package dev.autogen.codegen;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceCommentTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "column invoice.total | Invoice.total",
                "column purchase_order.placed_at | PurchaseOrder.placedAt",
                "check invoice_status_check on invoice | Invoice.status",
                "table customer | Customer"
            })
    void what_the_names_say_already_is_not_said_again(String subject, String source) {
        assertThat(SourceComment.of(subject, List.of(source))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "column invoice.amount | Invoice.total",
                "column payment.card_no | CardPayment.cardNo",
                "column customer.street | Customer.address.street",
                "table t_cust | Customer",
                "table customer_phone_numbers | Contact.phoneNumbers"
            })
    void another_name_says_where_it_comes_from(String subject, String source) {
        assertThat(SourceComment.of(subject, List.of(source))).hasValue(source);
    }

    @Test
    void of_many_the_first_ones_are_named() {
        assertThat(SourceComment.of("column node.name", List.of("A.name", "B.name", "C.name", "D.name")))
                .hasValue("A.name, B.name, C.name and 1 more");
        assertThat(SourceComment.of("column node.name", List.of())).isEmpty();
    }
}
