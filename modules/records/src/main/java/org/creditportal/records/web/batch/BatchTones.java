package org.creditportal.records.web.batch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.creditportal.records.api.batch.BatchState;
import org.creditportal.records.api.batch.RowResult;

/** Colours of the chips that show states of batches and rows. Red and green are kept for honesty and dishonesty. */
@Named
@ApplicationScoped
public class BatchTones {

    public String of(BatchState state) {
        return switch (state) {
            case RECEIVED, CHECKED, CONFIRMED -> "waiting";
            case RECORDED, STOPPED, DISCARDED, FAILED -> "neutral";
        };
    }

    public String ofRow(RowResult result) {
        return switch (result) {
            case BAD, CORRECTION -> "waiting";
            case GOOD, DUPLICATE -> "neutral";
        };
    }
}
