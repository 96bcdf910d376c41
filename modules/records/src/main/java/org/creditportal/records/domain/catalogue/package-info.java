/** Editions of the catalogue of credit information and their items. */
package org.creditportal.records.domain.catalogue;
