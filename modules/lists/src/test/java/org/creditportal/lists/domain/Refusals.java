package org.creditportal.lists.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;

/** Says which rule a call must break. */
public final class Refusals {

    private Refusals() {}

    public static void assertRefused(ErrorCode rule, ThrowingCallable call) {
        BusinessException refusal = catchThrowableOfType(BusinessException.class, call);
        assertThat(refusal).as("refusal by " + rule).isNotNull();
        assertThat(refusal.code()).isEqualTo(rule);
    }
}
