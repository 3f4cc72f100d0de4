package org.anju.policy.paper;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** 房屋租赁合同: address, both parties with numbers and telephones, the term (G-3.2.1-22). */
public record LeasePaper(
        @Nullable String address,
        @Nullable String lessorName,
        @Nullable String lessorId,
        @Nullable String lessorPhone,
        @Nullable String tenantName,
        @Nullable String tenantId,
        @Nullable String tenantPhone,
        @Nullable LocalDate from,
        @Nullable LocalDate to)
        implements Paper {

    /** By the ends of the keys {@code paper.field.…}, as the guide names them; what the paper does not say is null. */
    public Map<String, @Nullable Object> fields() {
        var fields = new LinkedHashMap<String, @Nullable Object>();
        fields.put("address", address);
        fields.put("lessorName", lessorName);
        fields.put("lessorId", lessorId);
        fields.put("lessorPhone", lessorPhone);
        fields.put("tenantName", tenantName);
        fields.put("tenantId", tenantId);
        fields.put("tenantPhone", tenantPhone);
        fields.put("from", from);
        fields.put("to", to);
        return fields;
    }

    @Override
    public List<String> missing() {
        return fields().entrySet().stream()
                .filter(field -> field.getValue() == null)
                .map(Map.Entry::getKey)
                .toList();
    }
}
