/** What every module may use: steps, proposals, clocks, forms that act once, and the work list. */
package org.creditportal.casework.api;
