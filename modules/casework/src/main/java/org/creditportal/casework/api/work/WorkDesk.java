package org.creditportal.casework.api.work;

import java.util.List;
import java.util.Optional;

/**
 * The desk of the officer at work: who in the bureau does what. It arranges work and locks nothing: whoever may act on a matter
 * still may. A thing that no longer waits is on no desk, whoever had taken it.
 *
 * <p>Whatever is taken, handed on or put aside must wait for the officer who does so.
 */
public interface WorkDesk {

    /** Most own matters that are shown at once. */
    int MOST_SIGNED = 100;

    DeskView findDesk();

    /**
     * One thing on the desk.
     *
     * @throws org.creditportal.kernel.error.NotFoundException where it does not wait for the officer
     */
    DeskRow findRow(WorkKey work);

    /** Colleagues of the bureau for whom the thing waits too. */
    List<ColleagueRow> findColleagues(WorkKey work);

    /** Who in the officer's bureau has a matter; empty where nobody has, and for whoever belongs to no bureau. */
    Optional<HoldingView> findHolder(String module, String matter);

    /** What the officer began or did. */
    SignedView findSigned(SignedQuery query);

    /**
     * @throws org.creditportal.casework.api.CaseworkRefusedException when a colleague has it, or it no longer waits
     */
    void take(TakeWork command);

    /**
     * @throws org.creditportal.casework.api.CaseworkRefusedException when a colleague has it
     */
    void giveBack(GiveBackWork command);

    /**
     * @throws org.creditportal.casework.api.CaseworkRefusedException when a colleague has it, or it must be done before that day
     */
    void putAside(PutAsideWork command);

    /**
     * @throws org.creditportal.casework.api.CaseworkRefusedException when the thing does not wait for the colleague
     * @throws org.creditportal.kernel.error.StaleVersionException when somebody else has it by now
     */
    void handOn(HandOnWork command);
}
