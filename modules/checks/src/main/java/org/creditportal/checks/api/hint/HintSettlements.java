package org.creditportal.checks.api.hint;

import org.creditportal.checks.api.check.CheckNumber;

/**
 * What officers settle about subjects of the same name. A settlement says only who is another one: it takes a question away, and no
 * effect ever comes of it. Where two subjects on record are told apart, it holds at every check of either; where only a name was
 * entered, in that matter alone, for the same name may mean somebody else in the next.
 */
public interface HintSettlements {

    /**
     * A pair, of a check that the officer sees.
     *
     * @param subject number of the subject that the hint is about
     * @throws org.creditportal.kernel.error.NotFoundException where the check's last look gave no such hint
     */
    HintView require(CheckNumber check, String subject);

    /**
     * Settles it, or takes the settlement back by another one; all of them are kept.
     *
     * @throws org.creditportal.kernel.error.StaleVersionException where somebody else settled it meanwhile
     */
    void settle(SettleHint command);
}
