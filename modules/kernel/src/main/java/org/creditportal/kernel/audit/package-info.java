/**
 * The audit trail: lines under seals of their own, written in the transaction that they tell of without waiting for one
 * another; once committed, numbered and chained in sealed blocks, and anchored outside the database (ADR 0022).
 */
package org.creditportal.kernel.audit;
