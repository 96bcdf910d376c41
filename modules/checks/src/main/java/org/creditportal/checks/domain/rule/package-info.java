/** Decides by the rules of an area; knows neither database nor clock. */
package org.creditportal.checks.domain.rule;
