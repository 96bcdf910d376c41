/** Joint sanctions and incentives at work. */
package org.creditportal.sanctions.application;
