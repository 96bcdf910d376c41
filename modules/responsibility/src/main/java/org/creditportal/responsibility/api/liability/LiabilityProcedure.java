package org.creditportal.responsibility.api.liability;

/** Liability for unlawful use or disclosure of credit information (K-56, B-37), step by step. */
public interface LiabilityProcedure {

    LiabilityNumber open(OpenLiability command);

    void take(TakeLiabilityStep command);
}
