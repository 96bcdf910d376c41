/** Facts on record. */
package org.creditportal.records.domain.record;
