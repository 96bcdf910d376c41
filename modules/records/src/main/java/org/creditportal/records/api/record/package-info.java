/** Facts on record, and finding them. */
package org.creditportal.records.api.record;
