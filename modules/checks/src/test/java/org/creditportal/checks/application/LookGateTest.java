package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.creditportal.checks.api.CheckRefusedException;
import org.creditportal.checks.api.check.LookBasis;
import org.junit.jupiter.api.Test;

/** Nobody is looked at without a ground. */
class LookGateTest {

    @Test
    void aLookForAMatterNamesItsAreaMatterAndPurpose() {
        new LookGround(LookBasis.STATUTORY_DUTY, "land-use-rights", "1", "资格审查", null);
        refused("checks.consentMissing", LookBasis.STATUTORY_DUTY, " ", "1", "资格审查", null);
        refused("checks.matterIncomplete", LookBasis.STATUTORY_DUTY, "land-use-rights", null, "资格审查", null);
        refused("checks.matterIncomplete", LookBasis.STATUTORY_DUTY, "land-use-rights", "1", " ", null);
        refused("checks.consentMissing", null, "land-use-rights", "1", "资格审查", "同意书");
    }

    @Test
    void aLookByConsentOrOwnWishSaysWhereTheProofIs() {
        for (LookBasis basis : new LookBasis[] {LookBasis.CONSENT, LookBasis.OWN_WISH}) {
            new LookGround(basis, null, "1", "自查", "身份证");
            refused("checks.consentMissing", basis, null, "1", "自查", " ");
        }
    }

    private static void refused(
            String code, LookBasis basis, String area, String matter, String purpose, String evidence) {
        assertThatThrownBy(() -> new LookGround(basis, area, matter, purpose, evidence))
                .isInstanceOf(CheckRefusedException.class)
                .hasMessageContaining(code);
    }
}
