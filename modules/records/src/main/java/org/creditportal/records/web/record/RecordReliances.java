package org.creditportal.records.web.record;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.creditportal.records.api.record.RecordNumber;
import org.creditportal.records.api.record.RecordReliance;
import org.creditportal.records.api.record.ReliantRow;

/** {@code #{recordReliances}}: what rests on a record, of all modules. */
@Named
@RequestScoped
public class RecordReliances {

    @Inject
    @Any
    private Instance<RecordReliance> reliances;

    public List<ReliantRow> of(String number) {
        RecordNumber record = new RecordNumber(number);
        return reliances.stream()
                .flatMap(reliance -> reliance.on(record).stream())
                .toList();
    }
}
