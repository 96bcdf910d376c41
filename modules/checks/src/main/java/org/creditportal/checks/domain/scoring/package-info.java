/** Scores subjects by models; knows neither database nor clock. */
package org.creditportal.checks.domain.scoring;
