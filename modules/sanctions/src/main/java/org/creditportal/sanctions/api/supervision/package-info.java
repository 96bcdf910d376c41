/** Key supervision: who is watched more closely, how inspections are drawn by lot, and what came of them. */
package org.creditportal.sanctions.api.supervision;
