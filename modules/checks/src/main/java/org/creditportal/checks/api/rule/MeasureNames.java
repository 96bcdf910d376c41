package org.creditportal.checks.api.rule;

import java.util.Map;
import org.creditportal.kernel.tenant.LocalizedText;

/**
 * What the measures are called that rules may name, told by the module that keeps them: rules name them by their codes (K-17). A
 * bean, found by itself.
 */
public interface MeasureNames {

    /** Names by codes, in the order in which they are offered. */
    Map<String, LocalizedText> all();
}
