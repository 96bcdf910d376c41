package org.creditportal.kernel.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import org.creditportal.kernel.error.BusinessException;
import org.creditportal.kernel.error.ErrorCode;
import org.creditportal.kernel.error.KernelError;
import org.junit.jupiter.api.Test;

class TransitionsTest {

    private enum Light implements ProcedureState<Light> {
        RED,
        GREEN,
        OFF;

        private static final Transitions<Light> LIFE =
                Transitions.<Light>table().from(RED, GREEN, OFF).from(GREEN, RED);

        @Override
        public Transitions<Light> transitions() {
            return LIFE;
        }
    }

    private enum Door implements ProcedureState<Door> {
        OPEN,
        SHUT;

        static final ErrorCode JAMMED = () -> "fixture.jammed";

        @Override
        public Transitions<Door> transitions() {
            return Transitions.<Door>refusedAs(JAMMED).from(OPEN, SHUT);
        }
    }

    @Test
    void leadsWhereTheTableSays() {
        assertThat(Light.RED.to(Light.GREEN)).isEqualTo(Light.GREEN);
        assertThat(Light.GREEN.allows(Light.RED)).isTrue();
        assertThat(Light.GREEN.allows(Light.OFF)).isFalse();
        assertThat(Light.RED.allows(Light.RED)).isFalse();
    }

    @Test
    void endsWhereNoLineBegins() {
        assertThat(Light.OFF.isFinal()).isTrue();
        assertThat(Light.RED.isFinal()).isFalse();
        assertThat(Light.OFF.allows(Light.RED)).isFalse();
    }

    @Test
    void refusesEveryOtherStepAndTellsBothStates() {
        assertThatThrownBy(() -> Light.GREEN.to(Light.OFF))
                .isInstanceOf(IllegalTransitionException.class)
                .asInstanceOf(type(BusinessException.class))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo(KernelError.ILLEGAL_TRANSITION);
                    assertThat(refusal.arguments()).containsExactly(Light.GREEN, Light.OFF);
                });
    }

    @Test
    void refusesInTheWordsOfTheProcedure() {
        assertThatThrownBy(() -> Door.SHUT.to(Door.OPEN))
                .isInstanceOf(IllegalTransitionException.class)
                .asInstanceOf(type(BusinessException.class))
                .extracting(BusinessException::code)
                .isEqualTo(Door.JAMMED);
    }

    @Test
    void refusesWhatCanBeDoneInAnotherStateOnly() {
        Light.RED.demand(Light.RED);
        assertThatThrownBy(() -> Light.RED.demand(Light.GREEN)).isInstanceOf(IllegalTransitionException.class);
    }

    @Test
    void aTableHasOneLineForAState() {
        Transitions<Light> table = Transitions.<Light>table().from(Light.RED, Light.GREEN);
        assertThatIllegalArgumentException().isThrownBy(() -> table.from(Light.RED, Light.OFF));
    }
}
