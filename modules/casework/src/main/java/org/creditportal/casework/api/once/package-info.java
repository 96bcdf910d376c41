/** Forms that act once, however often they are sent. */
package org.creditportal.casework.api.once;
