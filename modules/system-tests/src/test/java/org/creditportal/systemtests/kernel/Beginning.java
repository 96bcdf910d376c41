package org.creditportal.systemtests.kernel;

/** The ways in which the product's work begins. */
enum Beginning {
    REQUEST,
    TASK_OF_A_REQUEST,
    TASK_OF_A_BEAN,
    TASK_OF_A_TASK_OF_A_BEAN,
    TIMER,
    TIMER_IN_ONE_TRANSACTION,
    TASK_OF_A_TIMER,
    TASK_OF_A_TASK_OF_A_TIMER
}
