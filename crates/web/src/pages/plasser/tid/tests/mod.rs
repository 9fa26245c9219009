mod bygg;
mod fasit;
mod prov;
mod se;
mod side;
